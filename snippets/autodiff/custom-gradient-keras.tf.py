import tensorflow as tf

@tf.keras.ops.custom_gradient
def rounded(x):
    return tf.round(x), lambda upstream: 2. * upstream

x = tf.Variable([0.3, 1.6])
with tf.GradientTape() as tape:
    y = tf.reduce_sum(rounded(x))
tape.gradient(y, x)
