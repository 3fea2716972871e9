import tensorflow as tf

tf.signal.kaiser_window(4)
