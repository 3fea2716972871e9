import tensorflow as tf

joint = tf.constant([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
conditional = joint / tf.reduce_sum(joint, axis=2, keepdims=True)
tf.reduce_sum(conditional, axis=2), tf.ones((2, 2))
