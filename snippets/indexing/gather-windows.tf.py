import tensorflow as tf

x = tf.constant([2., 3., 5., 7., 11.])
starts = tf.constant([3, 0])
tf.gather(tf.signal.frame(x, 2, 1), starts)
