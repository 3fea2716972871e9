import tensorflow as tf

p = tf.Variable(1.)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.001)
losses = []
for lr in [0.001, 0.004, 0.016, 0.064, 0.256, 1.024, 4.096]:
    optimizer.learning_rate = lr
    with tf.GradientTape() as tape:
        loss = p**2
    optimizer.apply_gradients([(tape.gradient(loss, p), p)])
    losses.append(float(p**2))
losses
