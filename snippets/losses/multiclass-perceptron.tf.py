import tensorflow as tf

scores, labels = tf.constant([[2.0, 1.5, 0.0], [1.0, 0.5, 3.0]]), tf.constant([0, 1])
right = tf.gather(scores, labels, axis=1, batch_dims=1)
tf.reduce_max(scores, axis=1) - right
