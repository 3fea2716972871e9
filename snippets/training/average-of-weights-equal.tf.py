import tensorflow as tf

w = tf.Variable([[1.]])
optimizer = tf.keras.optimizers.SGD(0.1, use_ema=True, ema_momentum=0.9)
for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(w)
    optimizer.apply_gradients([(tape.gradient(loss, w), w)])
optimizer.finalize_variable_values([w])
w
