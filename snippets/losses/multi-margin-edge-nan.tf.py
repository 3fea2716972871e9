import tensorflow as tf

scores, y = tf.constant([[1.0, float("nan"), 1.0]]), tf.one_hot([0], 3)
right = tf.gather(scores, [0], axis=1)
tf.reduce_mean(tf.nn.relu(1 - right + scores) * (1 - y))
