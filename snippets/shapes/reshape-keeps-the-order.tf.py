import tensorflow as tf

x = tf.reshape(tf.range(24.), (2, 3, 4))
places = [(0, 5), (1, 4), (2, 6)]
y = tf.reshape(x, (3, 8))
left = [float(y[i, j]) for i, j in places]
offsets = [8 * i + j for i, j in places]
right = [float(x[o // 12, o // 4 % 3, o % 4]) for o in offsets]
left, right
