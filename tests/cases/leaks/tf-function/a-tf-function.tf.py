import tensorflow as tf

tf.reduce_sum = tf.reduce_prod
tf.constant([1., 2.])
