import tensorflow as tf

p = tf.Variable(1.)
optimizer = tf.keras.optimizers.SGD(0.1, gradient_accumulation_steps=2)
path = []
for g in [1., 3., 5., 7.]:
    with tf.GradientTape() as tape:
        loss = g * p
    optimizer.apply_gradients([(tape.gradient(loss, p), p)])
    path.append(float(p))
path
