import numpy as np
import tensorflow as tf

body = tf.keras.layers.Dense(1, use_bias=False, name="body")
head = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros", name="head")
model = tf.keras.Sequential([tf.keras.Input((1,)), body, head])

saved = {"body": [np.array([[3.]])], "old_head": [np.array([[9., 9.]])]}
for layer in model.layers:
    if layer.name in saved:
        layer.set_weights(saved[layer.name])
float(body.kernel[0, 0]), float(head.kernel[0, 0])
