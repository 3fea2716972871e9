import tensorflow as tf

a = tf.constant([0.25, 0.75])
b_given_a = tf.constant([[0.9, 0.1], [0.2, 0.8]])
c_given_b = tf.constant([[0.5, 0.3, 0.2], [0.1, 0.2, 0.7]])
joint = tf.einsum("a,ab,bc->abc", a, b_given_a, c_given_b)
p_ab, p_bc = tf.reduce_sum(joint, axis=2), tf.reduce_sum(joint, axis=0)
p_a, p_b = tf.reduce_sum(p_ab, axis=1), tf.reduce_sum(p_ab, axis=0)
joint, tf.einsum("a,ab,bc->abc", p_a, p_ab / p_a[:, None], p_bc / p_b[:, None])
