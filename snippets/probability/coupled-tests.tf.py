import tensorflow as tf

prior = tf.constant([0.9985, 0.0015])
one = tf.constant([0.1, 0.99])
two_coupled = tf.constant([0.02, 0.99**2])
two_independent = tf.constant([0.1**2, 0.99**2])
joint = prior * tf.stack([one, two_coupled, two_independent])
joint[:, 1] / tf.reduce_sum(joint, axis=1)
