import tensorflow as tf

a = tf.reshape(tf.range(6.), (2, 1, 3))
b = tf.constant([[10.], [20.], [30.], [40.]])
right = tf.constant([[[float(a[i, 0, k] + b[j, 0]) for k in range(3)] for j in range(4)] for i in range(2)])
a + b, right
