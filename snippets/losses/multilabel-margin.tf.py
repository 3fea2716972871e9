import tensorflow as tf

scores = tf.constant([0.1, 0.2, 0.4, 0.8])
right, wrong = tf.gather(scores, [3, 0]), tf.gather(scores, [1, 2])
tf.reduce_sum(tf.nn.relu(1 - right[:, None] + wrong)) / 4
