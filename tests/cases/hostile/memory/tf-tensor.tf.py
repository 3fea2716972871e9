import tensorflow as tf

x = tf.ones(500_000_000)
tf.constant([1., 2.])
