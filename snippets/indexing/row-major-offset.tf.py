import tensorflow as tf

x = tf.reshape(tf.range(24.), (2, 3, 4))
flat = tf.reshape(x, [-1])
places = [(0, 1, 2), (1, 0, 3), (1, 2, 1)]
left = [float(x[i, j, k]) for i, j, k in places]
right = [float(flat[12 * i + 4 * j + k]) for i, j, k in places]
left, right
