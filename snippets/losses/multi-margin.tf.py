import tensorflow as tf

scores, y = tf.constant([[2.0, 1.5, 0.0], [1.0, 0.5, 3.0]]), tf.one_hot([0, 1], 3)
right = tf.reduce_sum(scores * y, axis=1, keepdims=True)
wrong = tf.nn.relu(1 - right + scores) * (1 - y)
tf.reduce_mean(wrong)
