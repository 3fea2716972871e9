import tensorflow as tf

c = tf.constant([0.25, 0.75])
a_given_c = tf.constant([[0.9, 0.1], [0.2, 0.8]])
b_given_c = tf.constant([[0.5, 0.3, 0.2], [0.1, 0.2, 0.7]])
joint = tf.einsum("c,ca,cb->ab", c, a_given_c, b_given_c)
a, b = tf.reduce_sum(joint, axis=1, keepdims=True), tf.reduce_sum(joint, axis=0, keepdims=True)
joint, a * b
