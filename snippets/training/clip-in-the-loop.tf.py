import tensorflow as tf

a = tf.Variable([0., 0.])
b = tf.Variable([0.])
optimizer = tf.keras.optimizers.SGD(1.0)

with tf.GradientTape() as tape:
    loss = 3 * a[0] + 4 * b[0]
gradients = tape.gradient(loss, [a, b])
gradients, norm = tf.clip_by_global_norm([tf.convert_to_tensor(g) for g in gradients], 1.0)
optimizer.apply_gradients(zip(gradients, [a, b]))
a, b
