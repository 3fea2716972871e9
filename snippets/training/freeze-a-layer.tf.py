import numpy as np
import tensorflow as tf

dense = [tf.keras.layers.Dense(1, use_bias=False) for _ in range(2)]
model = tf.keras.Sequential([tf.keras.Input((1,)), *dense])
model.set_weights([np.array([[2.]]), np.array([[3.]])])

model.layers[0].trainable = False
optimizer = tf.keras.optimizers.SGD(0.01)
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(model(tf.ones((1, 1))) ** 2)
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(gradients, model.trainable_variables))
[w.item() for w in model.get_weights()]
