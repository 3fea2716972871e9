import tensorflow as tf

x = tf.constant([1., 2., 2., 5.])
tf.math.is_strictly_increasing(x)
