import tensorflow as tf

tf.signal.kaiser_window(5, beta=6.0)
