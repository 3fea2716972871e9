import tensorflow as tf

scores = tf.constant([[1., 7., 3.], [4., 5., 6.], [9., 2., 1.]])
labels = tf.constant([1, 0, 0])
tf.argmax(scores, axis=1) == labels
