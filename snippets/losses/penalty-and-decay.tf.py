import tensorflow as tf

w = tf.Variable([1.0, -2.0])
with tf.GradientTape() as tape:
    penalty = tf.keras.regularizers.L2(0.05)(w)
tape.gradient(penalty, w), 0.1 * w
