import tensorflow as tf

tf.math.reduce_sum = tf.math.reduce_prod
tf.constant([1., 2.])
