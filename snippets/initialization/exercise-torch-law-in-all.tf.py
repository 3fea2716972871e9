import tensorflow as tf

initializer = tf.keras.initializers.VarianceScaling(1 / 3, "fan_in", "uniform", seed=0)
layer = tf.keras.layers.Dense(50, kernel_initializer=initializer)
layer.build((1, 100))
layer.kernel
