import tensorflow as tf

model = tf.keras.layers.Dropout(0.5)
x = tf.Variable([1., 2., 3.])
with tf.GradientTape() as tape:
    y = tf.reduce_sum(model(x, training=False) ** 2)
tape.gradient(y, x)
