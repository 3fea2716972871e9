import tensorflow as tf

joint = tf.constant([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
x = tf.reduce_sum(joint, axis=1, keepdims=True)
y_given_x = joint / x
tf.reduce_sum(joint, axis=0), tf.reduce_sum(y_given_x * x, axis=0)
