import tensorflow as tf

initializer = tf.keras.initializers.VarianceScaling(4., "fan_avg", "uniform", seed=0)
initializer((400, 200))
