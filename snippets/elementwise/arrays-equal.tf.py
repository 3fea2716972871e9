import tensorflow as tf

a = tf.constant([1, 2, 3])
b = tf.constant([1, 2, 3])
tf.reduce_all(tf.equal(a, b))
