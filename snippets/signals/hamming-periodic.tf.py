import tensorflow as tf

tf.signal.hamming_window(4)
