import tensorflow as tf

p = tf.constant([2., -3., 1.])
q = tf.constant([1., 4.])
p + tf.pad(q, [[1, 0]])
