import tensorflow as tf
from tensorflow.keras.optimizers.schedules import CosineDecay, ExponentialDecay

schedules = [
    ExponentialDecay(1.0, decay_steps=10, decay_rate=0.5, staircase=True),
    ExponentialDecay(1.0, decay_steps=10, decay_rate=0.5),
    CosineDecay(1.0, decay_steps=40),
    CosineDecay(0.0, decay_steps=30, warmup_target=1.0, warmup_steps=10),
]
tf.stack([tf.stack([schedule(step) for step in range(41)]) for schedule in schedules])
