import tensorflow as tf

x = tf.constant([[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]])
wq, wk, wv, wo = tf.unstack((tf.reshape(tf.range(64.), (4, 4, 4)) - 32) / 64)


def heads(y):
    return tf.reshape(y, (1, 3, 2, 2))  # (batch, time, head, feature)


out = tf.keras.ops.dot_product_attention(heads(x @ wq), heads(x @ wk), heads(x @ wv))
tf.reshape(out, (3, 4)) @ wo
