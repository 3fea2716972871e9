import tensorflow as tf

w = tf.Variable(1.0)
inner = tf.keras.optimizers.SGD(learning_rate=0.1)
optimizer = tf.keras.mixed_precision.LossScaleOptimizer(inner, initial_scale=65536)
with tf.GradientTape() as tape:
    loss = optimizer.scale_loss(w * float("inf"))
optimizer.apply([tape.gradient(loss, w)], [w])
w, optimizer.dynamic_scale / 65536
