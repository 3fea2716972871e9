import tensorflow as tf

a = tf.reshape(tf.range(6.), (2, 1, 3))
b = tf.constant([[10.], [20.], [30.], [40.]])
c = a + b
places = [(0, 0, 1), (0, 3, 2), (1, 2, 0), (1, 1, 2)]
left = [float(c[i, j, k]) for i, j, k in places]
right = [float(a[i, 0, k] + b[j, 0]) for i, j, k in places]
left, right
