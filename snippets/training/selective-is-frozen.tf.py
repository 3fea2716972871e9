import tensorflow as tf

w = tf.Variable(1.)
frozen = tf.Variable(1., trainable=False)
optimizer = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = w + frozen
variables = tape.watched_variables()
optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
float(w), float(frozen)
