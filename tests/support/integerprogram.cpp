// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integerprogram.h"

#ifdef GOUJI_HAS_GLPK
#include <glpk.h>

#include <map>
#include <memory>
#include <set>
#endif

namespace gouji {

#ifdef GOUJI_HAS_GLPK

namespace {

/// The relations joined to these.
std::set<int> joined(const QList<Relation> &relations, const std::vector<int> &broken)
{
    std::set<int> all(broken.begin(), broken.end());
    std::set<qsizetype> cells;
    for (bool grew = true; grew;) {
        grew = false;
        for (int index = 0; index < relations.size(); ++index) {
            const QList<qsizetype> own = relations.at(index).left + relations.at(index).right;
            const bool touches = all.count(index) > 0 || std::any_of(own.begin(), own.end(), [&cells](qsizetype cell) {
                                     return cells.count(cell) > 0;
                                 });
            const size_t before = cells.size() + all.size();
            if (touches) {
                all.insert(index);
                cells.insert(own.begin(), own.end());
            }
            grew = grew || cells.size() + all.size() > before;
        }
    }
    return all;
}

/// minimise Σ changed, where changed says whether a cell's number is another one, and all relations hold.
class Program
{
public:
    Program(const QList<Relation> &relations, const Numbers &numbers, const std::vector<int> &broken)
        : m_problem(glp_create_prob(), glp_delete_prob)
    {
        glp_set_obj_dir(m_problem.get(), GLP_MIN);
        double most = 0; // that any cell must change, with so few of them
        for (const int index : broken) {
            most += std::abs(toDouble(*Relations::difference(relations.at(index), numbers)));
        }
        for (const int index : joined(relations, broken)) {
            const Relation &relation = relations.at(index);
            if (!Relations::difference(relation, numbers)) {
                continue;
            }
            std::vector<int> columns{0};
            std::vector<double> factors{0};
            for (const auto &[side, factor] : {std::pair(&relation.left, 1.0), std::pair(&relation.right, -1.0)}) {
                for (const qsizetype cell : *side) {
                    columns.push_back(columnOf(cell, toDouble(*numbers.at(cell)), most));
                    factors.push_back(factor);
                }
            }
            addRow(columns, factors, GLP_FX, 0, 0);
        }
    }

    QList<qsizetype> solve()
    {
        glp_iocp options;
        glp_init_iocp(&options);
        options.presolve = GLP_ON;
        options.cov_cuts = GLP_ON; // with this and without rounding it is three times as fast
        options.sr_heur = GLP_OFF;
        options.msg_lev = GLP_MSG_OFF;
        if (glp_intopt(m_problem.get(), &options) != 0) {
            qFatal("The integer program could not be solved");
        }
        QList<qsizetype> cells;
        for (const auto &[cell, column] : m_columns) {
            if (glp_mip_col_val(m_problem.get(), column + 1) > 0.5) {
                cells.append(cell);
            }
        }
        return cells;
    }

private:
    static double toDouble(Quantity quantity) { return double(quantity.scaled()) / double(Quantity::Unit); }

    /// The column of a cell's number; the next one says whether it is changed.
    int columnOf(qsizetype cell, double number, double most)
    {
        const auto known = m_columns.find(cell);
        if (known != m_columns.end()) {
            return known->second;
        }
        const int column = glp_add_cols(m_problem.get(), 2);
        m_columns[cell] = column;
        glp_set_col_kind(m_problem.get(), column, GLP_IV);
        glp_set_col_bnds(m_problem.get(), column, GLP_LO, 0, 0);
        glp_set_col_kind(m_problem.get(), column + 1, GLP_BV);
        glp_set_obj_coef(m_problem.get(), column + 1, 1);
        addRow({0, column, column + 1}, {0, 1, -most}, GLP_UP, 0, number);
        addRow({0, column, column + 1}, {0, 1, std::min(number, most)}, GLP_LO, number, 0);
        return column;
    }

    void addRow(const std::vector<int> &columns, const std::vector<double> &factors, int kind, double least,
                double most)
    {
        const int row = glp_add_rows(m_problem.get(), 1);
        glp_set_mat_row(m_problem.get(), row, int(columns.size()) - 1, columns.data(), factors.data());
        glp_set_row_bnds(m_problem.get(), row, kind, least, most);
    }

    std::unique_ptr<glp_prob, decltype(&glp_delete_prob)> m_problem;
    std::map<qsizetype, int> m_columns;
};

} // namespace

bool hasIntegerProgram()
{
    return true;
}

QList<qsizetype> fewestCells(const QList<Relation> &relations, const Numbers &numbers, const std::vector<int> &broken)
{
    glp_term_out(GLP_OFF);
    return Program(relations, numbers, broken).solve();
}

#else

bool hasIntegerProgram()
{
    return false;
}

QList<qsizetype> fewestCells(const QList<Relation> & /*relations*/, const Numbers & /*numbers*/,
                             const std::vector<int> & /*broken*/)
{
    return {};
}

#endif

} // namespace gouji
