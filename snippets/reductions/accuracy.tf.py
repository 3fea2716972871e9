import tensorflow as tf

scores = tf.constant([[1., 7., 3.], [4., 5., 6.], [9., 2., 1.]])
labels = tf.constant([1, 0, 0])
hits = tf.argmax(scores, axis=1, output_type=tf.int32) == labels
tf.reduce_mean(tf.cast(hits, tf.float32))
