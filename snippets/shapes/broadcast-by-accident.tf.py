import tensorflow as tf

prediction = tf.constant([1., 2., 3.])
target = tf.constant([[1.], [2.], [5.]])
wrong = prediction - target
right = prediction - target[:, 0]
wrong, tf.reduce_mean(wrong**2), tf.reduce_mean(right**2)
