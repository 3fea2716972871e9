import numpy as np
import tensorflow as tf

model = tf.keras.layers.Dense(1, use_bias=False)
model.build((None, 2))
model.set_weights([np.array([[0.5], [3.]], np.float16)])
model.kernel
