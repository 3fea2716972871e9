import tensorflow as tf

x = tf.constant([0., 0.])
y = tf.constant([float("nan"), -2.])
tf.math.xlog1py(x, y)
