import tensorflow as tf

model = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
model.build((None, 1))
best = model.get_weights()

model.kernel.assign_sub([[3.]])  # goes on training
best[0]
