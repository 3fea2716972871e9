import tensorflow as tf

z = tf.constant([[[2.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]])
y = tf.one_hot([[0, 1, 2, 0]], 3)
p = tf.nn.softmax(z)
classes = 1 - (tf.reduce_sum(p * y, axis=1) + 1) / (tf.reduce_sum(p + y, axis=1) / 2 + 1)
weights = 1 / tf.reduce_sum(y, axis=(0, 1)) ** 2
weighed = classes * weights / tf.reduce_mean(weights)
tf.reduce_mean(classes, axis=1), tf.reduce_mean(weighed)
