import tensorflow as tf

fpr = tf.constant([0.0, 0.0, 0.5, 1.0, 1.0])
tpr = tf.constant([0.0, 0.5, 0.5, 0.5, 1.0])
negative, positive = tf.constant([0.6, 0.3]), tf.constant([0.9, 0.2])
area = tf.reduce_sum((fpr[1:] - fpr[:-1]) * (tpr[1:] + tpr[:-1]) / 2)
area, tf.reduce_mean(tf.cast(positive[:, None] > negative, tf.float32))
