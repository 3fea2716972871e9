import tensorflow as tf

X = tf.constant([[1., 2., 3.], [0., -1., 4.], [2., 2., 2.]])
y = tf.constant([4., -5., 6.])
left = [tf.tensordot(x, y, axes=1) for x in X]
tf.stack(left), tf.reduce_sum(X * y, axis=1)
