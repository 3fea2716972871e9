import tensorflow as tf

ends = []
for make in tf.keras.optimizers.SGD, tf.keras.optimizers.Adam:
    for scale in 1., 100.:
        p = tf.Variable(1.)
        optimizer = make(learning_rate=0.001)
        for step in range(5):
            with tf.GradientTape() as tape:
                loss = scale * p**2
            optimizer.apply_gradients([(tape.gradient(loss, p), p)])
        ends.append(float(p))
ends
