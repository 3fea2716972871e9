import tensorflow as tf

joint = tf.constant([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
x = tf.reduce_sum(joint, axis=2, keepdims=True)
y = tf.reduce_sum(joint, axis=1, keepdims=True)
x_given_y, y_given_x = joint / y, joint / x
x_given_y, y_given_x * x / tf.reduce_sum(y_given_x * x, axis=1, keepdims=True)
