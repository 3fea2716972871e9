import tensorflow as tf

x = tf.range(24.)
sizes = [
    tf.reshape(x, (-1, 4)).shape[0],
    tf.reshape(x, (4, -1, 2)).shape[1],
    tf.reshape(x, [-1]).shape[0],
]
sizes, [24 // 4, 24 // (4 * 2), 24]
