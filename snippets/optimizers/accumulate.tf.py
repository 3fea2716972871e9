import tensorflow as tf

p = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(0.1, gradient_accumulation_steps=2)
for x in [2.0, 4.0]:
    with tf.GradientTape() as tape:
        loss = x * p
    optimizer.apply_gradients([(tape.gradient(loss, p), p)])
p
