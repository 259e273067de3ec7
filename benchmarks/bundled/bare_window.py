"""The peer: the least window with a field and something that follows from it."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from benchmarks.bundled.stop_watch import StopWatch

app = QApplication(sys.argv)
watch = StopWatch(app)
field, label = QLineEdit(), QLabel("NKR")
field.textChanged.connect(label.setText)
middle = QWidget()
layout = QVBoxLayout(middle)
layout.addWidget(field)
layout.addWidget(label)
window = QMainWindow()
window.setCentralWidget(middle)
window.resize(1280, 720)
window.show()
app.exec()
