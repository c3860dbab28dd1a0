// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfrulings.h"

#include "contentlexer.h"

#include <QPolygonF>
#include <QRectF>
#include <QTransform>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

// qpdf wants to be told that its old pointer class is not used.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace gouji {

namespace {

/// Unpacked bytes of drawing in a whole file; a report of fifty pages has two million.
constexpr size_t MostDrawing = size_t(32) * 1024 * 1024;
/// Bytes of text shown in a whole file; a report of fifty pages has two hundred thousand.
constexpr size_t MostText = size_t(1024) * 1024;
constexpr size_t DeepestState = 1000;   // states saved, each in one before; a program writes a dozen
constexpr size_t LeastForm = 1024;      // bytes that the drawing of a form counts for, however short it is
constexpr qsizetype MostRulings = 4000; // a page
constexpr int DeepestForm = 16;
constexpr qreal ThickestLine = 3; // points: a filled shape not thicker is a line
constexpr qreal ShortestLine = 4; // points

struct TooMuchDrawing : std::exception
{
};

/// Takes what is unpacked, up to a limit.
class BoundedText : public Pipeline
{
public:
    explicit BoundedText(size_t limit)
        : Pipeline("content", nullptr)
        , m_limit(limit)
    {
    }
    void write(const unsigned char *data, size_t size) override
    {
        m_isFull = m_isFull || m_text.size() + size > m_limit;
        if (m_isFull) {
            throw TooMuchDrawing(); // so that no more is unpacked
        }
        m_text.append(reinterpret_cast<const char *>(data), size);
    }
    void finish() override { m_text += '\n'; }
    std::string take()
    {
        if (m_isFull) {
            throw TooMuchDrawing(); // qpdf may have kept the other one to itself
        }
        return std::move(m_text);
    }

private:
    size_t m_limit;
    bool m_isFull = false;
    std::string m_text;
};

/// A part of a path that was begun by one `m` or `re`.
struct Subpath
{
    std::vector<QPointF> points;
    bool isClosed = false;
    bool isStraight = true;
};

class PageReader
{
public:
    PageReader(size_t *drawingLeft, size_t *textLeft, PageRulings *rulings)
        : m_drawingLeft(drawingLeft)
        , m_textLeft(textLeft)
        , m_rulings(rulings)
    {
    }

    void read(const QPDFObjectHandle &page)
    {
        QPDFPageObjectHelper helper(page);
        BoundedText content(*m_drawingLeft);
        for (QPDFObjectHandle stream : QPDFObjectHandle(page).getPageContents()) { // pipeContents() keeps all of each
            stream.pipeStreamData(&content, 0, qpdf_dl_generalized, true);
        }
        run(content.take(), helper.getAttribute("/Resources", false), shownAt(helper), 0);
    }

private:
    /// From the page's own coordinates to those of the page as it is shown.
    static QTransform shownAt(QPDFPageObjectHelper &page)
    {
        const QRectF media = box(page.getMediaBox());
        const QRectF crop = box(page.getCropBox()) & media;
        const QRectF shown = crop.isEmpty() ? media : crop;
        QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
        const int turns = rotate.isInteger() ? int(((rotate.getIntValue() / 90) % 4 + 4) % 4) : 0;
        switch (turns) {
        case 1:
            return {0, 1, 1, 0, -shown.top(), -shown.left()};
        case 2:
            return {-1, 0, 0, 1, shown.right(), -shown.top()};
        case 3:
            return {0, -1, -1, 0, shown.bottom(), shown.right()};
        default:
            return {1, 0, 0, -1, -shown.left(), shown.bottom()};
        }
    }

    static QRectF box(QPDFObjectHandle array)
    {
        if (!array.isRectangle()) {
            return {0, 0, 612, 792}; // what poppler takes a page for that says nothing
        }
        const QPDFObjectHandle::Rectangle sides = array.getArrayAsRectangle();
        return {QPointF(sides.llx, sides.lly), QPointF(sides.urx, sides.ury)};
    }

    void run(const std::string &content, const QPDFObjectHandle &resources, const QTransform &transform, int depth)
    {
        *m_drawingLeft -= std::min(std::max(content.size(), LeastForm), *m_drawingLeft);
        if (*m_drawingLeft == 0 || depth > DeepestForm) {
            throw TooMuchDrawing();
        }
        std::vector<QTransform> saved;
        const QTransform before = std::exchange(m_transform, transform);
        ContentLexer lexer(content);
        while (lexer.next()) {
            const std::string_view op = lexer.op();
            if (op == "q") {
                saved.push_back(m_transform);
                if (saved.size() > DeepestState) {
                    throw TooMuchDrawing();
                }
            } else if (op == "Q" && !saved.empty()) {
                m_transform = saved.back();
                saved.pop_back();
            } else if (op == "cm" && lexer.hasNumbers(6)) {
                m_transform = QTransform(lexer.number(0, 6), lexer.number(1, 6), lexer.number(2, 6), lexer.number(3, 6),
                                         lexer.number(4, 6), lexer.number(5, 6)) *
                              m_transform;
            } else if (op == "Do") {
                runForm(resources, std::string(lexer.name()), depth);
            } else if (!build(lexer)) {
                paint(op);
            }
        }
        m_transform = before;
        *m_textLeft -= std::min(lexer.stringSize(), *m_textLeft);
        if (*m_textLeft == 0) {
            throw TooMuchDrawing();
        }
    }

    void runForm(QPDFObjectHandle resources, const std::string &name, int depth)
    {
        if (!resources.isDictionary()) {
            return;
        }
        QPDFObjectHandle forms = resources.getKey("/XObject");
        QPDFObjectHandle form = forms.isDictionary() ? forms.getKey("/" + name) : QPDFObjectHandle::newNull();
        if (!form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form")) {
            return;
        }
        QTransform matrix;
        if (QPDFObjectHandle array = form.getDict().getKey("/Matrix"); array.isMatrix()) {
            const QPDFObjectHandle::Matrix m = array.getArrayAsMatrix();
            matrix = {m.a, m.b, m.c, m.d, m.e, m.f};
        }
        BoundedText content(*m_drawingLeft);
        form.pipeStreamData(&content, 0, qpdf_dl_generalized, true);
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        run(content.take(), own.isDictionary() ? own : resources, matrix * m_transform, depth + 1);
    }

    /// Path construction (ISO 32000-1, 8.5.2). @return false for another operator
    bool build(const ContentLexer &lexer)
    {
        const std::string_view op = lexer.op();
        const auto point = [&](size_t index, size_t of) {
            return m_transform.map(QPointF(lexer.number(index, of), lexer.number(index + 1, of)));
        };
        if (op == "m" && lexer.hasNumbers(2)) {
            m_path.push_back({.points = {point(0, 2)}});
        } else if (op == "l" && lexer.hasNumbers(2)) {
            addPoint(point(0, 2));
        } else if ((op == "c" || op == "v" || op == "y") && lexer.hasNumbers(op == "c" ? 6 : 4)) {
            addPoint(point(op == "c" ? 4 : 2, op == "c" ? 6 : 4));
            m_path.back().isStraight = false;
        } else if (op == "h") {
            if (!m_path.empty()) {
                m_path.back().isClosed = true;
            }
        } else if (op == "re" && lexer.hasNumbers(4)) {
            const QRectF rect(lexer.number(0, 4), lexer.number(1, 4), lexer.number(2, 4), lexer.number(3, 4));
            m_path.push_back({.points = {m_transform.map(rect.topLeft()), m_transform.map(rect.topRight()),
                                         m_transform.map(rect.bottomRight()), m_transform.map(rect.bottomLeft())},
                              .isClosed = true});
        } else {
            return false;
        }
        return true;
    }

    void addPoint(QPointF point)
    {
        if (m_path.empty()) {
            m_path.push_back({});
        }
        m_path.back().points.push_back(point);
    }

    /// Path painting (ISO 32000-1, 8.5.3).
    void paint(std::string_view op)
    {
        const bool closes = op == "s" || op == "b" || op == "b*";
        const bool fills = op == "f" || op == "F" || op == "f*" || op == "B" || op == "B*" || closes;
        const bool strokes = op == "S" || op == "B" || op == "B*" || closes;
        if (strokes) {
            for (const Subpath &subpath : m_path) {
                addStrokes(subpath, closes || subpath.isClosed);
            }
        }
        if (fills && op != "s") {
            addFill();
        }
        if (strokes || fills || op == "n") {
            m_path.clear();
        }
    }

    void addStrokes(const Subpath &subpath, bool isClosed)
    {
        const std::vector<QPointF> &points = subpath.points;
        if (!subpath.isStraight) {
            return;
        }
        for (size_t i = 1; i < points.size(); ++i) {
            addLine(QRectF(points[i - 1], points[i]).normalized());
        }
        if (isClosed && points.size() > 2) {
            addLine(QRectF(points.back(), points.front()).normalized());
        }
    }

    /// A thin shape is a line; so is each side of a ring: one rectangle a little inside another.
    void addFill()
    {
        std::vector<QRectF> shapes;
        for (const Subpath &subpath : m_path) {
            if (subpath.isStraight && !subpath.points.empty()) {
                const QPolygonF shape(QList<QPointF>(subpath.points.begin(), subpath.points.end()));
                shapes.push_back(shape.boundingRect());
            }
        }
        if (shapes.size() == 2 && std::ranges::all_of(shapes, [](const QRectF &shape) { return !isThin(shape); })) {
            const QRectF outer = shapes[0] | shapes[1];
            const QRectF inner = shapes[0] & shapes[1];
            addLine({outer.topLeft(), QPointF(outer.right(), inner.top())});
            addLine({QPointF(outer.left(), inner.bottom()), outer.bottomRight()});
            addLine({outer.topLeft(), QPointF(inner.left(), outer.bottom())});
            addLine({QPointF(inner.right(), outer.top()), outer.bottomRight()});
            return;
        }
        for (const QRectF &shape : shapes) {
            addLine(shape);
        }
    }

    static bool isThin(const QRectF &shape) { return std::min(shape.width(), shape.height()) <= ThickestLine; }

    /// Also short pieces: dotted lines are made of them, and a square may be of a line either way.
    void addLine(const QRectF &shape)
    {
        static constexpr qreal Square = 0.9;
        QList<Ruling> &horizontal = m_rulings->horizontal;
        QList<Ruling> &vertical = m_rulings->vertical;
        if (!isThin(shape) || horizontal.size() + vertical.size() >= 16 * MostRulings) {
            return;
        }
        if (shape.width() >= shape.height() * Square) {
            horizontal.append({shape.center().y(), shape.left(), shape.right()});
        }
        if (shape.height() >= shape.width() * Square) {
            vertical.append({shape.center().x(), shape.top(), shape.bottom()});
        }
    }

    size_t *m_drawingLeft;
    size_t *m_textLeft;
    PageRulings *m_rulings;
    QTransform m_transform;
    std::vector<Subpath> m_path;
};

/// Pieces of one line put together (double lines too), what is too short left out.
void join(QList<Ruling> *rulings)
{
    static constexpr qreal SameLine = 2.5; // points
    static constexpr qreal Gap = 3;
    std::ranges::sort(*rulings, {}, &Ruling::at);
    QList<Ruling> joined;
    for (auto begin = rulings->begin(); begin != rulings->end();) {
        const auto end = std::find_if(begin, rulings->end(),
                                      [begin](const Ruling &ruling) { return ruling.at > begin->at + SameLine; });
        const qreal at = (begin->at + std::prev(end)->at) / 2;
        std::sort(begin, end, [](const Ruling &a, const Ruling &b) { return a.from < b.from; });
        Ruling line = *begin;
        for (auto piece = begin; piece != end; ++piece) {
            if (piece->from > line.to + Gap) {
                joined.append({at, line.from, line.to});
                line = *piece;
            }
            line.to = std::max(line.to, piece->to);
        }
        joined.append({at, line.from, line.to});
        begin = end;
    }
    joined.removeIf([](const Ruling &ruling) { return ruling.to - ruling.from < ShortestLine; });
    *rulings = joined.size() > MostRulings ? QList<Ruling>() : joined;
}

} // namespace

Drawings findRulings(const QByteArray &pdf)
{
    Drawings drawings;
    size_t drawingLeft = MostDrawing;
    size_t textLeft = MostText;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("", pdf.constData(), size_t(pdf.size()));
        for (const QPDFObjectHandle &page : file.getAllPages()) {
            PageRulings &rulings = drawings.pages.emplace_back();
            PageReader(&drawingLeft, &textLeft, &rulings).read(page);
            join(&rulings.horizontal);
            join(&rulings.vertical);
        }
    } catch (const TooMuchDrawing &) {
        drawings.isTooMuch = true;
    } catch (const std::exception &) {
        // What is damaged for qpdf may still have words for poppler.
    }
    return drawings;
}

} // namespace gouji
