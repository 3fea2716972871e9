import tensorflow as tf

w = tf.Variable(1.)
frozen = tf.Variable(1., trainable=False)
optimizer = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = w + frozen
optimizer.apply_gradients([(tape.gradient(loss, w), w)])
float(w), float(frozen)
