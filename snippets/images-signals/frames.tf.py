import tensorflow as tf

x = tf.range(1.0, 9.0)
tf.signal.frame(x, 4, 3)
